package id.tayang.opd;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says which names below the parent domain may be given at all. Whether one is still free says {@link SubdomainRegister}. */
@Component
class SubdomainRule {

    private static final int LABEL_OCTETS = 63;
    private static final int NAME_OCTETS = 253;

    private final String parent;
    private final List<Requirement> requirements;

    SubdomainRule(OpdProperties properties) {
        parent = properties.parentDomain().strip().toLowerCase(Locale.ROOT);
        if (!parent.matches("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}")) {
            throw new IllegalArgumentException(
                    "tayang.opd.domain-induk is no domain name: " + properties.parentDomain());
        }
        requirements = requirements(properties.reserved().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    String parent() {
        return parent;
    }

    SubdomainVerdict check(String wish) {
        var label = normalized(wish);
        return requirements.stream()
                .filter(requirement -> requirement.broken().test(label))
                .findFirst()
                .map(requirement -> new SubdomainVerdict(label, requirement.reason()))
                .orElse(SubdomainVerdict.accepted(label));
    }

    /** In the order in which an applicant understands them: the first broken one is told. */
    private List<Requirement> requirements(Set<String> reserved) {
        return List.of(
                new Requirement(String::isEmpty, "Nama sub-domain belum diisi."),
                new Requirement(
                        label -> label.contains("."), "Tulis hanya nama di depan \"." + parent + "\", tanpa titik."),
                new Requirement(
                        label -> !label.matches("[a-z0-9-]*"),
                        "Nama sub-domain hanya boleh memuat huruf a sampai z, angka, dan tanda hubung (-)."),
                new Requirement(label -> label.length() < 2, "Nama sub-domain paling sedikit 2 karakter."),
                new Requirement(
                        label -> label.length() > LABEL_OCTETS,
                        "Nama sub-domain paling banyak " + LABEL_OCTETS + " karakter."),
                new Requirement(
                        label -> label.startsWith("-") || label.endsWith("-"),
                        "Nama sub-domain tidak boleh diawali atau diakhiri tanda hubung (-)."),
                // "xn--" and its like announce letters outside a to z, which look like other letters.
                new Requirement(
                        label -> label.startsWith("--", 2),
                        "Karakter ketiga dan keempat nama sub-domain tidak boleh dua tanda hubung (--)."),
                new Requirement(
                        label -> label.matches("[0-9]+"), "Nama sub-domain tidak boleh hanya terdiri atas angka."),
                new Requirement(
                        label -> label.length() + 1 + parent.length() > NAME_OCTETS,
                        "Nama sub-domain beserta domain induknya paling banyak " + NAME_OCTETS + " karakter."),
                new Requirement(
                        reserved::contains,
                        "Nama sub-domain ini dicadangkan untuk keperluan teknis. Pilih nama lain."));
    }

    /** Only ASCII has a lower case here: the Kelvin sign would otherwise become a harmless looking k. */
    private static String normalized(String wish) {
        var label = wish.strip();
        return label.chars().allMatch(character -> character < 128) ? label.toLowerCase(Locale.ROOT) : label;
    }

    private record Requirement(Predicate<String> broken, String reason) {}
}
