package id.tayang.kanal.sosial;

import id.tayang.kanal.Wire;

/** Makes the wire to an address. */
interface Wires {
    Wire to(String base);
}
