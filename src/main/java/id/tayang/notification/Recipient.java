package id.tayang.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.identity.User;

/**
 * Somebody to tell.
 *
 * @param name mail address, or what stands for one that is missing
 * @param refusal why nothing can be sent there, in Indonesian; empty when it can
 */
public record Recipient(String name, String refusal) {

    private static final int ADDRESS_LENGTH = 254;
    private static final int NAME_LENGTH = 320;

    /** No list, no display name, nothing beyond ASCII, no line break; a domain with at least one dot. */
    private static final Pattern PLAIN = Pattern.compile(
            "[!-~&&[^,;:<>()\\[\\]\"\\\\]]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,}");

    /** Keeps the name on one line and within what the outbox can hold. */
    public Recipient {
        name = name.replaceAll("\\p{Cntrl}+", " ");
        name = name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH);
    }

    /** Whoever reads mail at an address as somebody typed it. */
    public static Recipient at(String entered) {
        var address = entered.strip();
        if (address.isEmpty()) {
            return new Recipient("-", "Alamat surel penerima belum diisi.");
        }
        return new Recipient(address, valid(address) ? "" : "Alamat surel tidak sah.");
    }

    static Recipient of(User account) {
        var address = account.getEmail() == null ? "" : account.getEmail().strip();
        return address.isEmpty()
                ? new Recipient("akun:" + account.getId(), "Akun ini belum punya alamat surel.")
                : at(address);
    }

    static Recipient unknownAccount(String user) {
        return new Recipient("akun:" + user, "Akun ini tidak ada lagi.");
    }

    static Recipient emptyGroup(String group) {
        return new Recipient("grup:" + group, "Grup ini belum punya anggota.");
    }

    boolean refused() {
        return !refusal.isEmpty();
    }

    private static boolean valid(String address) {
        if (address.length() > ADDRESS_LENGTH || !PLAIN.matcher(address).matches()) {
            return false;
        }
        try {
            new InternetAddress(address, true);
            return true;
        } catch (AddressException e) {
            return false;
        }
    }
}
