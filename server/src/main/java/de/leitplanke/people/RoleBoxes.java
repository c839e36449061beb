package de.leitplanke.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ticked boxes of roles in a form; none ticked sends nothing. */
final class RoleBoxes {

    private RoleBoxes() {}

    static Set<Role> chosen(@Nullable List<Role> ticked) {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        if (ticked != null) {
            chosen.addAll(ticked);
        }
        return chosen;
    }
}
