package id.tayang.opd;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What the office says of its sub-domains.
 *
 * @param parentDomain domain of the office, below which each OPD gets a name
 * @param reserved names that no OPD gets, because machines or attackers expect something else behind them
 */
@ConfigurationProperties("tayang.opd")
record OpdProperties(
        @Name("domain-induk") String parentDomain,
        @Name("nama-terlarang") Set<String> reserved) {}
