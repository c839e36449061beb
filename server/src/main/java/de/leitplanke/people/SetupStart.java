package de.leitplanke.people;

import de.leitplanke.platform.start.StartStep;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a new setup link at every start as long as nobody can sign in. */
@Component
class SetupStart implements StartStep {

    private final SetupLinks links;
    private final Staff staff;
    private volatile @Nullable String token;

    SetupStart(SetupLinks links, Staff staff) {
        this.links = links;
        this.staff = staff;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void run() {
        if (staff.isEmpty()) {
            token = links.renew();
        }
    }

    /** The token of this start, given away once. */
    Optional<String> takeToken() {
        Optional<String> taken = Optional.ofNullable(token);
        token = null;
        return taken;
    }
}
