package id.tayang.security;

import java.util.Map;

/**
 * A form and the case it is shown in.
 *
 * @param schema the deployed form
 * @param variables what the case already knows, as plain values
 */
record FormOfCase(FormSchema schema, Map<String, Object> variables) {}
