package id.tayang.revision;

import id.tayang.sop.Sop;

/** One of the two versions of a comparison. */
record Side(Sop sop, ModelElements model) {}
