package id.tayang.demo;

import id.tayang.identity.OfficePositions;
import id.tayang.identity.Performers;
import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One account for each group, with a password that everybody knows. Never outside the demo profile. */
@Component
@Profile("demo")
public class DemoAccounts {

    private final IdentityService identity;
    private final SopCatalog catalog;
    private final OfficePositions positions;
    private final String password;

    DemoAccounts(
            IdentityService identity,
            SopCatalog catalog,
            OfficePositions positions,
            @Value("${tayang.demo.kata-sandi}") String password) {
        this.identity = identity;
        this.catalog = catalog;
        this.positions = positions;
        this.password = password;
    }

    /** The password of every account that this profile made. */
    public String password() {
        return password;
    }

    /** The officials in the order of the SOPs, then the administrator and the designer. */
    public List<DemoAccount> accounts() {
        var sops = catalog.all();
        var officials = Performers.of(sops).stream().map(performer -> official(performer, sops));
        return Stream.concat(
                        officials,
                        Stream.of(
                                new DemoAccount(
                                        "admin",
                                        Groups.CAMUNDA_ADMIN,
                                        "Administrator",
                                        List.of("Pemantauan Proses", "Administrasi")),
                                new DemoAccount(
                                        "perancang",
                                        "perancang",
                                        "Perancang proses",
                                        List.of("Pemantauan Proses (baca)"))))
                .toList();
    }

    private DemoAccount official(Pelaksana performer, List<Sop> sops) {
        var places = sops.stream()
                .filter(sop -> Performers.of(List.of(sop)).stream()
                        .anyMatch(other -> other.group().equals(performer.group())))
                .map(Sop::name)
                .toList();
        return new DemoAccount(
                DemoAccount.userOf(performer.group()), performer.group(), positions.name(performer), places);
    }

    /** Adds the accounts that are missing; at once, because a password is hashed for a good while. */
    void create() {
        accounts().parallelStream().forEach(this::create);
    }

    private void create(DemoAccount account) {
        if (identity.createUserQuery().userId(account.user()).count() == 0) {
            var user = identity.newUser(account.user());
            user.setFirstName(account.position());
            user.setLastName("(contoh)");
            user.setPassword(password);
            // Never deliverable (RFC 2606), but good for trying the mail out with a catch-all server.
            user.setEmail(account.user() + "@contoh.invalid");
            identity.saveUser(user);
        }
        var members = identity.createUserQuery().memberOfGroup(account.group());
        if (members.userId(account.user()).count() == 0) {
            identity.createMembership(account.user(), account.group());
        }
    }
}
