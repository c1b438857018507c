package id.tayang.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Component;

/**
 * Whether the header of a request names an administrator and his password. What was right is remembered for a minute, salted
 * and hashed: to hash a password as the engine does costs more than all the metrics.
 */
@Component
class BasicSignIn {

    private static final String SCHEME = "Basic ";
    private static final long REMEMBERS = Duration.ofMinutes(1).toNanos();

    private record Accepted(byte[] digest, long at) {}

    private final IdentityService identity;
    private final byte[] salt = new SecureRandom().generateSeed(16);
    private volatile Accepted last;

    BasicSignIn(IdentityService identity) {
        this.identity = identity;
    }

    /** @param authorization value of the header */
    boolean administrator(String authorization) {
        var digest = digest(authorization);
        var known = last;
        if (known != null
                && System.nanoTime() - known.at() < REMEMBERS
                && MessageDigest.isEqual(known.digest(), digest)) {
            return true;
        }
        var right = credentials(authorization).filter(this::right).isPresent();
        if (right) {
            last = new Accepted(digest, System.nanoTime());
        }
        return right;
    }

    private boolean right(String[] credentials) {
        return identity.checkPassword(credentials[0], credentials[1])
                && identity.createGroupQuery()
                                .groupId(Groups.CAMUNDA_ADMIN)
                                .groupMember(credentials[0])
                                .count()
                        > 0;
    }

    /** Name and password; empty when the header is none of Basic. */
    private static Optional<String[]> credentials(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            var pair = Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).strip());
            return Optional.of(new String(pair, StandardCharsets.UTF_8).split(":", 2))
                    .filter(parts -> parts.length == 2);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] digest(String authorization) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return sha256.digest(authorization.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
