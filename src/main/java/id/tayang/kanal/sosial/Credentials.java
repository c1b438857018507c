package id.tayang.kanal.sosial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * A channel that exists only with all of these settings. With some of them the start is refused: an office that has begun to
 * connect a channel wants it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(Credentials.Given.class)
@interface Credentials {

    /** Names of settings. */
    String[] value();

    /** Looks at their presence alone. */
    class Given implements Condition {

        private static final String PRINTABLE = "[\\x21-\\x7e]*";

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var names = (String[]) metadata.getAnnotationAttributes(Credentials.class.getName())
                    .get("value");
            var missing = Stream.of(names)
                    .filter(name -> value(context, name).isEmpty())
                    .toList();
            if (!missing.isEmpty() && missing.size() < names.length) {
                throw new IllegalStateException(incomplete(missing));
            }
            // Whoever looks at what goes wrong later would be shown the value.
            Stream.of(names)
                    .filter(name -> !value(context, name).matches(PRINTABLE))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalStateException(
                                "%s memuat spasi atau huruf yang tidak mungkin ada di dalamnya.".formatted(name));
                    });
            return missing.isEmpty();
        }

        private static String value(ConditionContext context, String name) {
            return context.getEnvironment().getProperty(name, "").strip();
        }

        private static String incomplete(List<String> missing) {
            return "Sambungan ke kanal belum lengkap. Isi juga: %s; atau kosongkan semuanya."
                    .formatted(String.join(", ", missing));
        }
    }
}
