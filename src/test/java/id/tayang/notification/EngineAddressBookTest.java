package id.tayang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.engine.StandIns;
import id.tayang.support.CaseEngine;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngineAddressBookTest {

    @Test
    void mailToAPositionReachesWhoStandsInForItOnce() {
        var engine = CaseEngine.start();
        try {
            var identity = engine.getIdentityService();
            var user = identity.newUser("budi");
            user.setEmail("budi@dinas.example");
            identity.saveUser(user);
            var book = new EngineAddressBook(identity, new OneStandIn());

            assertThat(book.group("kepala")).extracting(Recipient::name).containsExactly("budi@dinas.example");
            assertThat(book.group("unit")).containsExactly(Recipient.emptyGroup("unit"));

            identity.saveGroup(identity.newGroup("kepala"));
            identity.createMembership("budi", "kepala");
            assertThat(book.group("kepala")).hasSize(1);
        } finally {
            engine.close();
        }
    }

    private static final class OneStandIn implements StandIns {
        @Override
        public Set<String> positionsOf(String user) {
            return Set.of();
        }

        @Override
        public Set<String> of(String group) {
            return group.equals("kepala") ? Set.of("budi") : Set.of();
        }
    }
}
