package id.tayang.operaton;

import java.io.IOException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Camunda's classes for Json variables with the package names of Operaton, where they are the same classes. Operaton's own
 * artifact for them cannot be resolved in its 1.0.3; that the renamed ones fit is one more proof of the kinship.
 */
final class RenamedJson extends ClassLoader {

    private static final String OURS = "org.operaton.spin.impl.json.";

    RenamedJson() {
        super(RenamedJson.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            throw new ClassNotFoundException(name);
        }
        var source = name.replace('.', '/').replace("org/operaton/", "org/camunda/") + ".class";
        try (var camunda = getResourceAsStream(source)) {
            var renamed = new ClassWriter(0);
            new ClassReader(camunda).accept(new ClassRemapper(renamed, new ToOperaton()), 0);
            var bytes = renamed.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class ToOperaton extends Remapper {
        @Override
        public String map(String type) {
            return type.replaceFirst("^org/camunda/(spin|commons)/", "org/operaton/$1/");
        }
    }
}
