package id.tayang.identity;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this office differs from the office that signed the SOP.
 *
 * @param jabatan what a position is called here, by group; the lane's name otherwise
 * @param tanpaJabatan groups of positions that this office does not have
 */
@ConfigurationProperties("tayang.kantor")
record PositionSettings(
        @DefaultValue Map<String, String> jabatan,
        @DefaultValue Set<String> tanpaJabatan) {}
