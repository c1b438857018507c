package id.tayang;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The office that runs this installation.
 *
 * @param nama official name, shown in the header of every page
 * @param zona time zone in which the office works and dates are shown
 */
@Validated
@ConfigurationProperties("tayang.kantor")
public record Office(@NotBlank String nama, @NotNull ZoneId zona) {}
