package id.tayang.engine;

import java.util.Map;
import java.util.Optional;

/** The beans that a model may name. */
interface ModelBeans {

    /** The bean of that name, empty when models may not see one. */
    Optional<Object> find(String name);

    static ModelBeans of(Map<String, Object> beans) {
        return name -> Optional.ofNullable(beans.get(name));
    }
}
