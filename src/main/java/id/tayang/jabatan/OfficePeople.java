package id.tayang.jabatan;

import id.tayang.engine.Unguarded;
import id.tayang.identity.OfficePositions;
import id.tayang.identity.Outsiders;
import id.tayang.identity.Performers;
import id.tayang.sop.SopCatalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * The positions of this office and the people who hold one, as accounts and groups say it. Who only stands in for somebody is
 * no member here.
 */
@Component
class OfficePeople {

    private final SopCatalog catalog;
    private final OfficePositions positions;
    private final Outsiders outsiders;
    private final IdentityService identity;
    private final Unguarded unguarded;

    OfficePeople(
            SopCatalog catalog,
            OfficePositions positions,
            Outsiders outsiders,
            IdentityService identity,
            Unguarded unguarded) {
        this.catalog = catalog;
        this.positions = positions;
        this.outsiders = outsiders;
        this.identity = identity;
        this.unguarded = unguarded;
    }

    /** @param positions names of the positions that the person holds */
    record Person(String id, String name, List<String> positions) {}

    /** Names of the positions that people of this office act in, by group, in the order of the SOPs. */
    Map<String, String> positions() {
        return unguarded.call(() -> {
            var names = new LinkedHashMap<String, String>();
            Performers.of(catalog.all()).stream()
                    .filter(performer -> positions.punya(performer.group()) && !outsiders.include(performer.group()))
                    .forEach(performer -> names.put(performer.group(), positions.name(performer)));
            return names;
        });
    }

    /** Positions of this office that a user holds himself. */
    Set<String> heldBy(String user) {
        var known = positions().keySet();
        return groups(user).stream().filter(known::contains).collect(Collectors.toSet());
    }

    /** Whether a user works in this office: he has a position here, or administers it. */
    boolean worksHere(String user) {
        return !heldBy(user).isEmpty() || groups(user).contains(Groups.CAMUNDA_ADMIN);
    }

    Optional<String> name(String user) {
        return unguarded.call(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(user).singleResult())
                .map(OfficePeople::name));
    }

    /** Names of users by id; the id where there is no account any more. */
    Map<String, String> names(Stream<String> users) {
        var ids = users.distinct().toArray(String[]::new);
        return unguarded.call(() -> {
            var names = new TreeMap<String, String>();
            Stream.of(ids).forEach(id -> names.put(id, id));
            if (ids.length > 0) {
                identity.createUserQuery().userIdIn(ids).list().forEach(user -> names.put(user.getId(), name(user)));
            }
            return names;
        });
    }

    /** Everybody who works in this office, by name. */
    List<Person> all() {
        return unguarded.call(() -> {
            var people = new TreeMap<String, User>();
            var held = new TreeMap<String, List<String>>();
            positions()
                    .forEach((group, name) -> members(group).forEach(user -> {
                        people.put(user.getId(), user);
                        held.computeIfAbsent(user.getId(), id -> new ArrayList<>())
                                .add(name);
                    }));
            members(Groups.CAMUNDA_ADMIN).forEach(user -> people.putIfAbsent(user.getId(), user));
            return people.values().stream()
                    .map(user -> new Person(user.getId(), name(user), held.getOrDefault(user.getId(), List.of())))
                    .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER)
                            .thenComparing(Person::id))
                    .toList();
        });
    }

    private List<User> members(String group) {
        return identity.createUserQuery().memberOfGroup(group).list();
    }

    private Set<String> groups(String user) {
        return unguarded.call(() -> identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet()));
    }

    private static String name(User user) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getId() : name;
    }
}
