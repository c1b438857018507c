package id.tayang.opd;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The WordPress network that holds the sites of OPDs.
 *
 * @param url address of its main site; empty when there is none
 * @param user network administrator in whose name Tayang works
 * @param password application password of that administrator
 */
@ConfigurationProperties("tayang.opd.wordpress")
record WordPressProperties(
        @Name("alamat") @DefaultValue("") String url,
        @Name("pengguna") @DefaultValue("") String user,
        @Name("sandi-aplikasi") @DefaultValue("") String password) {

    @Override
    public String toString() {
        return "WordPressProperties[" + url + "]";
    }
}
