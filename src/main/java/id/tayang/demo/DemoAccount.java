package id.tayang.demo;

import java.util.List;

/**
 * An account of the demo profile.
 *
 * @param user what one signs in with
 * @param group the group it belongs to
 * @param position what the group is called in this office
 * @param places names of the SOPs it acts in, or of what else it is for
 */
public record DemoAccount(String user, String group, String position, List<String> places) {

    /** The account of a group: user ids hold no dots, so that they can be typed and told apart from sub-groups. */
    static String userOf(String group) {
        return group.replace('.', '-');
    }
}
