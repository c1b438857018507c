package id.tayang.engine;

import java.util.Set;

/** Who acts for a position beside its members, at the moment of the question. */
public interface StandIns {

    /** Nobody for anybody. */
    StandIns NONE = new StandIns() {
        @Override
        public Set<String> positionsOf(String user) {
            return Set.of();
        }

        @Override
        public Set<String> of(String group) {
            return Set.of();
        }
    };

    /** Groups of the positions that a user stands in for; empty for null. */
    Set<String> positionsOf(String user);

    /** Users who stand in for a position. */
    Set<String> of(String group);
}
