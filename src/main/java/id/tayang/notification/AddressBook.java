package id.tayang.notification;

import java.util.List;

/** Who the accounts and groups of this office are by mail. */
public interface AddressBook {

    /** The holder of an account, also when it is gone or has no address: the recipient then says so. */
    Recipient account(String user);

    /** The members of a group and who stands in for one now; for an empty one a single recipient who says so. */
    List<Recipient> group(String group);
}
