package id.tayang.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Names of users. An account may have been deleted since, and may have no name. */
@Component
public class People {

    private final IdentityService identity;

    public People(IdentityService identity) {
        this.identity = identity;
    }

    /** The name by id, for every id that is not null; the id itself where there is no name. Nobody has none. */
    public Map<String, String> names(Collection<String> users) {
        var ids = users.stream().filter(Objects::nonNull).distinct().toArray(String[]::new);
        // Not an immutable map: that one cannot be asked for the name of nobody.
        var names = new HashMap<String, String>();
        Stream.of(ids).forEach(id -> names.put(id, id));
        if (ids.length > 0) {
            identity.createUserQuery().userIdIn(ids).list().forEach(user -> names.put(user.getId(), name(user)));
        }
        return names;
    }

    public String name(String user) {
        return names(List.of(user)).get(user);
    }

    private static String name(User user) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getId() : name;
    }
}
