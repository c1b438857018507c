package id.tayang.sop;

import java.util.Map;

/**
 * A model that somebody hands in to have it looked at.
 *
 * @param id file name without {@code .bpmn}
 * @param bpmn content of the file, not trusted
 * @param forms content of its forms by file name, not trusted
 */
public record TriedModel(String id, byte[] bpmn, Map<String, byte[]> forms) {}
