package id.tayang.opd;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How the sites of OPDs are watched.
 *
 * @param on whether they are at all
 * @param days a site that was updated within so many days counts as kept up to date
 * @param pause between two looks; one site at a time
 * @param every time between two looks at the same site
 * @param counter address that tells the visitors of a site, with {@code {situs}} for its name; empty for none
 */
@ConfigurationProperties("tayang.opd.pantauan")
record WatchProperties(
        @Name("aktif") @DefaultValue("false") boolean on,
        @Name("hari") @DefaultValue("30") int days,
        @Name("jeda") @DefaultValue("PT1M") Duration pause,
        @Name("setiap") @DefaultValue("P1D") Duration every,
        @Name("penghitung") @DefaultValue("") String counter) {}
