package de.leitplanke.register;

import de.leitplanke.platform.start.Content.ContentFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tools and fields of use that are shipped, for tests without a database. */
public final class ShippedTown {

    private static final RegisterReader.Register REGISTER =
            RegisterReader.read(file("tools.yaml"), file("fields.yaml"));

    private ShippedTown() {}

    public static List<Tool> tools() {
        return REGISTER.tools();
    }

    public static List<FieldOfUse> fields() {
        return REGISTER.fields();
    }

    private static ContentFile file(String name) {
        try {
            return new ContentFile(name, Files.readString(Path.of("../content/register", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
