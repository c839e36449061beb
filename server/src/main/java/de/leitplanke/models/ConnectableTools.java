package de.leitplanke.models;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The tools that can be connected, for those who may. */
@Component
class ConnectableTools {

    private final Tools tools;

    ConnectableTools(Tools tools) {
        this.tools = tools;
    }

    /** The tool, if the person is an administrator and it has an interface; otherwise the request ends here. */
    Tool forChange(SignedIn person, String toolKey) {
        if (!person.has(Role.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return tools.byKey(toolKey)
                .filter(tool -> tool.connection() == Tool.Connection.API)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
