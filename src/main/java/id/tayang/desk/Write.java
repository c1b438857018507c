package id.tayang.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A variable of a case was set.
 *
 * @param tugas id of the task whose completion set it; null when none did: at the start, or by the system
 */
record Write(Instant pada, String tugas, String nama, JsonNode nilai) {}
