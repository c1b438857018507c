package id.tayang.sop;

/**
 * A finding with the place on the drawing where it is to be shown.
 *
 * @param place id of the element or of the nearest drawn one around it; null when nothing of it is drawn
 */
public record PlacedFinding(Finding finding, String place) {}
