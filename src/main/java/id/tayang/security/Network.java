package id.tayang.security;

import java.util.List;

/** Whose attempts count together. */
final class Network {

    private Network() {}

    /** One household or server has a whole /64 of IPv6 addresses. */
    static String of(String address) {
        var groups = address.split(":");
        return groups.length < 5 ? address : String.join(":", List.of(groups).subList(0, 4));
    }
}
