package id.tayang.officehours;

import java.util.List;

/**
 * What an administrator is about to do.
 *
 * @param tambah changes to put in force
 * @param cabut ids of changes to withdraw
 */
record Proposal(List<ChangeText> tambah, List<String> cabut) {

    Proposal {
        tambah = tambah == null ? List.of() : List.copyOf(tambah);
        cabut = cabut == null ? List.of() : List.copyOf(cabut);
    }
}
