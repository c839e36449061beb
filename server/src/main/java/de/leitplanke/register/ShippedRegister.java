package de.leitplanke.register;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.StartStep;
import de.leitplanke.register.RegisterReader.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty register with the shipped tools and fields of use; what the town has entered stays as it is. A broken
 * file is named, the register stays empty and is filled at the next start.
 */
@Component
class ShippedRegister implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedRegister.class);

    private final Content content;
    private final Tools tools;
    private final FieldsOfUse fields;

    ShippedRegister(Content content, Tools tools, FieldsOfUse fields) {
        this.content = content;
        this.tools = tools;
        this.fields = fields;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    @Transactional
    public void run() {
        if (!tools.all().isEmpty()) {
            return;
        }
        try {
            Register register =
                    RegisterReader.read(content.file("register/tools.yaml"), content.file("register/fields.yaml"));
            register.tools().forEach(tools::add);
            register.fields().forEach(fields::add);
        } catch (BrokenContent broken) {
            LOG.error("Das mitgelieferte Register wird nicht übernommen. Ohne Register wird nichts gesendet.");
            LOG.error("{}", broken.getMessage());
        }
    }
}
