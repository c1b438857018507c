package id.tayang.sop;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The SOPs as they are deployed. */
public interface SopCatalog {

    /** The newest version of each SOP, by id. */
    List<Sop> all();

    /** The newest version of an SOP, empty when there is none of that id. */
    Optional<Sop> find(String id);

    /** Every deployed version of an SOP, the newest first; empty when there is none of that id. */
    List<Sop> versions(String id);

    /**
     * What one deployed version says, also when it is not the newest. Asks the engine in the name of the signed-in user.
     *
     * @param definitionId id of a process definition
     */
    Sop version(String definitionId);

    /**
     * The same, empty when the engine does not know it. Asked in a transaction, an unknown {@link #version} would roll all of it
     * back, whoever catches the exception; this asks first.
     */
    Optional<Sop> findVersion(String definitionId);

    /** The BPMN file of a deployed version. The caller closes it. */
    InputStream model(Sop sop);
}
