package id.tayang.publishing;

import org.springframework.util.StringUtils;

/**
 * What groups articles.
 *
 * @param code lower-case words joined by hyphens, as it stands in addresses
 */
record Category(String code) {

    /** As citizens read it. */
    public String label() {
        return StringUtils.capitalize(code.replace('-', ' '));
    }
}
