package id.tayang.notification;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Asks the engine, in the name of the signed-in user where there is one. */
@Component
class EngineAddressBook implements AddressBook {

    private final IdentityService identity;

    EngineAddressBook(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Recipient account(String user) {
        var account = identity.createUserQuery().userId(user).singleResult();
        return account == null ? Recipient.unknownAccount(user) : Recipient.of(account);
    }

    @Override
    public List<Recipient> group(String group) {
        var members = identity.createUserQuery().memberOfGroup(group).list();
        return members.isEmpty()
                ? List.of(Recipient.emptyGroup(group))
                : members.stream().map(Recipient::of).toList();
    }
}
