package id.tayang.engine;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

/** PBKDF2-HMAC-SHA512. A hash reads {@code rounds.salt.key}, so that the rounds can be raised without locking anybody out. */
class Pbkdf2 implements PasswordEncryptor {

    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 512;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String encrypt(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var base64 = Base64.getEncoder();
        return ROUNDS + "." + base64.encodeToString(salt) + "." + base64.encodeToString(key(password, salt, ROUNDS));
    }

    @Override
    public boolean check(String password, String encrypted) {
        var parts = encrypted.split("\\.");
        var base64 = Base64.getDecoder();
        var key = key(password, base64.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(key, base64.decode(parts[2]));
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2-SHA512";
    }

    private byte[] key(String password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has PBKDF2", e);
        }
    }
}
