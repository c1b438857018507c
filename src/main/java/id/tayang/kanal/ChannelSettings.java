package id.tayang.kanal;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Channels without an adapter.
 *
 * @param manual ids of the networks where officials of this office publish by hand, in the order of the checklist
 */
@ConfigurationProperties("tayang.kanal")
record ChannelSettings(@DefaultValue List<String> manual) {}
