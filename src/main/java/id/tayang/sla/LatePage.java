package id.tayang.sla;

import java.util.List;

/**
 * A part of the late list.
 *
 * @param total late steps on all pages
 */
public record LatePage(List<LateStep> steps, long total) {}
