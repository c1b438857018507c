package id.tayang.opd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site's robots.txt lets programs read (RFC 9309, without patterns). */
final class RobotsRules {

    private final List<String> forbidden = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();

    /** @param agent first word of our User-Agent; rules for it win over those for everybody */
    RobotsRules(String text, String agent) {
        var name = agent.toLowerCase(Locale.ROOT);
        read(
                text,
                text.toLowerCase(Locale.ROOT).lines().anyMatch(line -> line.matches("user-agent:\\s*" + name + "\\s*"))
                        ? name
                        : "*");
    }

    private void read(String text, String name) {
        var mine = false;
        var inNames = false;
        for (var line :
                text.lines().map(one -> one.replaceFirst("#.*", "").strip()).toList()) {
            var parts = line.split(":", 2);
            if (parts.length < 2) {
                continue;
            }
            var value = parts[1].strip();
            switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
                case "user-agent" -> {
                    mine = (inNames && mine) || value.equalsIgnoreCase(name);
                    inNames = true;
                }
                case "disallow" -> inNames = add(forbidden, mine, value);
                case "allow" -> inNames = add(allowed, mine, value);
                default -> inNames = false;
            }
        }
    }

    private static boolean add(List<String> rules, boolean mine, String path) {
        if (mine && !path.isEmpty()) {
            rules.add(path);
        }
        return false;
    }

    /** The longest rule that fits decides. */
    boolean allows(String path) {
        return longest(allowed, path) >= longest(forbidden, path);
    }

    private static int longest(List<String> rules, String path) {
        return rules.stream()
                .filter(path::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
