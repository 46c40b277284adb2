package dev.dagdrop.standins.sns;

import dev.dagdrop.standins.http.HttpAnswer;
import java.io.StringWriter;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Answers of the query protocol: {@code <Action>Response}, {@code <Action>Result}, ids. */
final class SnsXml {

    private static final String NAMESPACE = "http://sns.amazonaws.com/doc/2010-03-31/";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private SnsXml() throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** Writes what is inside an element. */
    interface ElementWriter {
        void write(SnsXml xml) throws XMLStreamException;
    }

    static HttpAnswer result(String action, ElementWriter content) {
        return document(200, action + "Response", id -> xml -> {
            xml.element(action + "Result", content);
            xml.element("ResponseMetadata", inner -> inner.element("RequestId", id));
        });
    }

    static HttpAnswer error(SnsError error) {
        return document(error.status(), "ErrorResponse", id -> xml -> {
            xml.element("Error", inner -> {
                inner.element("Type", error.type());
                inner.element("Code", error.code());
                inner.element("Message", error.text());
            });
            xml.element("RequestId", id);
        });
    }

    private interface WithRequestId {
        ElementWriter content(String requestId);
    }

    private static HttpAnswer document(int status, String root, WithRequestId content) {
        String id = UUID.randomUUID().toString();
        try {
            SnsXml document = new SnsXml();
            document.xml.writeStartElement(root);
            document.xml.writeDefaultNamespace(NAMESPACE);
            content.content(id).write(document);
            document.xml.writeEndElement();
            document.xml.flush();
            return new HttpAnswer(
                    status, Map.of("Content-Type", "text/xml", "x-amzn-RequestId", id), document.text.toString());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write <" + root + ">", e);
        }
    }

    void element(String name, ElementWriter content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write(this);
        xml.writeEndElement();
    }

    void element(String name, String value) throws XMLStreamException {
        element(name, inner -> inner.xml.writeCharacters(value));
    }

    void map(String name, Map<String, String> map) throws XMLStreamException {
        element(name, inner -> {
            for (Map.Entry<String, String> entry : map.entrySet()) {
                inner.element("entry", pair -> {
                    pair.element("key", entry.getKey());
                    pair.element("value", entry.getValue());
                });
            }
        });
    }
}
