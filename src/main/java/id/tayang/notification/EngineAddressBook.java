package id.tayang.notification;

import id.tayang.engine.StandIns;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Asks the engine, in the name of the signed-in user where there is one. */
@Component
class EngineAddressBook implements AddressBook {

    private final IdentityService identity;
    private final StandIns standIns;

    EngineAddressBook(IdentityService identity, StandIns standIns) {
        this.identity = identity;
        this.standIns = standIns;
    }

    @Override
    public Recipient account(String user) {
        var account = identity.createUserQuery().userId(user).singleResult();
        return account == null ? Recipient.unknownAccount(user) : Recipient.of(account);
    }

    @Override
    public List<Recipient> group(String group) {
        var members = Stream.concat(
                        identity.createUserQuery().memberOfGroup(group).list().stream()
                                .map(Recipient::of),
                        standIns.of(group).stream().sorted().map(this::account))
                .distinct()
                .toList();
        return members.isEmpty() ? List.of(Recipient.emptyGroup(group)) : members;
    }
}
