// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_accessibility.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <functional>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

using Handle = QPDFObjectHandle;
using Report = std::function<void(const char*)>;

/// The marked-content identifiers of a page; everything that is painted lies in one or in an artifact.
class PageContent : public Handle::ParserCallbacks
{
public:
    explicit PageContent(Report report)
        : report_(std::move(report))
    {
    }

    void handleObject(Handle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        follow(object.getOperatorValue());
        operands_.clear();
    }
    void handleEOF() override
    {
        if (!open_.empty())
            report_("marked content that does not end");
    }

    std::set<int> identifiers;

private:
    enum class Kind { Artifact, Content, Span };

    void follow(const std::string& name)
    {
        static const std::set<std::string> painting{"f", "f*", "S", "s", "B", "B*", "sh", "Do", "Tj", "TJ"};
        if (name == "BDC" || name == "BMC")
            begin();
        else if (name == "EMC" && open_.empty())
            report_("marked content that does not begin");
        else if (name == "EMC")
            open_.pop_back();
        else if (painting.contains(name) && open_.empty())
            report_("content that is neither tagged nor an artifact");
    }

    void begin()
    {
        const bool hasIdentifier = operands_.size() == 2 && operands_[1].getKey("/MCID").isInteger();
        if (hasIdentifier && !open_.empty())
            report_("tagged content inside of other content");
        if (hasIdentifier && !identifiers.insert(operands_[1].getKey("/MCID").getIntValueAsInt()).second)
            report_("an identifier that stands twice on a page");
        open_.push_back(hasIdentifier                                  ? Kind::Content
                        : operands_.at(0).isNameAndEquals("/Artifact") ? Kind::Artifact
                                                                       : Kind::Span);
    }

    Report report_;
    std::vector<Handle> operands_;
    std::vector<Kind> open_;
};

/// Goes through a document and collects what is wrong.
class Inspector
{
public:
    explicit Inspector(const QByteArray& bytes)
    {
        pdf_.setSuppressWarnings(true);
        pdf_.processMemoryFile("inspected", bytes.constData(), std::size_t(bytes.size()));
    }

    QStringList faults()
    {
        inspectCatalogue();
        walk();
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf_).getAllPages())
            inspectPage(page);
        faults_.removeDuplicates();
        return faults_;
    }

    QStringList structure()
    {
        walk();
        return roles_;
    }

    QString metadata()
    {
        Handle stream = pdf_.getRoot().getKey("/Metadata");
        if (!stream.isStream())
            return {};
        const auto data = stream.getStreamData();
        return QString::fromUtf8(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
    }

private:
    void fault(const QString& text) { faults_ << text; }

    void inspectCatalogue()
    {
        Handle root = pdf_.getRoot();
        if (!root.getKey("/MarkInfo").isDictionary() || !root.getKey("/StructTreeRoot").isDictionary())
            fault(u"it is not tagged"_s);
        if (!root.getKey("/Lang").isString())
            fault(u"it has no language"_s);
        if (!root.getKey("/ViewerPreferences").isDictionary())
            fault(u"its title is not shown"_s);
        const QString packet = metadata();
        for (const QString& wanted : {u"<pdfuaid:part>1</pdfuaid:part>"_s, u"<dc:title>"_s}) {
            if (!packet.contains(wanted))
                fault(u"its metadata lack "_s + wanted);
        }
    }

    void walk()
    {
        if (Handle tree = pdf_.getRoot().getKey("/StructTreeRoot"); tree.isDictionary()) {
            for (Handle kid : tree.getKey("/K").aitems())
                element(kid);
        }
    }

    void element(Handle element)
    {
        const QString role = QString::fromStdString(element.getKey("/S").getName()).mid(1);
        const bool hasWords = element.getKey("/Alt").isString() && !element.getKey("/Alt").getUTF8Value().empty();
        roles_ << (hasWords ? role + u": "_s + QString::fromStdString(element.getKey("/Alt").getUTF8Value()) : role);
        if (role == u"Figure" && !hasWords)
            fault(u"a figure without words"_s);
        if (role == u"TH" && !element.getKey("/A").getKey("/Scope").isName())
            fault(u"a head of a table without a scope"_s);
        if (role.size() == 2 && role.startsWith(u'H')) {
            const int level = role.mid(1).toInt();
            if (level > lastLevel_ + 1)
                fault(u"a level of headings is left out"_s);
            lastLevel_ = level;
        }
        for (Handle kid : element.getKey("/K").aitems())
            this->kid(element, kid, role);
    }

    void kid(Handle parent, Handle kid, const QString& role)
    {
        if (kid.getKey("/Type").isNameAndEquals("/MCR")) {
            content_[{kid.getKey("/Pg").getObjGen(), kid.getKey("/MCID").getIntValueAsInt()}] = parent.getObjGen();
        } else if (kid.getKey("/Type").isNameAndEquals("/OBJR")) {
            links_.insert(kid.getKey("/Obj").getObjGen());
            if (role != u"Link")
                fault(u"a link outside of a Link"_s);
        } else {
            if (kid.getKey("/P").getObjGen() != parent.getObjGen())
                fault(u"an element that does not know its parent"_s);
            element(kid);
        }
    }

    void inspectPage(QPDFPageObjectHelper& page)
    {
        Handle object = page.getObjectHandle();
        PageContent content([this](const char* text) { fault(QString::fromLatin1(text)); });
        page.parseContents(&content);
        for (const int identifier : content.identifiers) {
            if (!content_.contains({object.getObjGen(), identifier}))
                fault(u"content of no element"_s);
        }
        Handle annotations = object.getKey("/Annots");
        if (!annotations.isArray())
            return;
        if (!object.getKey("/Tabs").isNameAndEquals("/S"))
            fault(u"links are not walked in the order of the structure"_s);
        for (Handle annotation : annotations.aitems()) {
            if (!links_.contains(annotation.getObjGen()))
                fault(u"a link outside of the structure"_s);
            if (!annotation.getKey("/Contents").isString() || annotation.getKey("/Contents").getUTF8Value().empty())
                fault(u"a link without a text"_s);
        }
    }

    QPDF pdf_;
    QStringList faults_;
    QStringList roles_;
    std::map<std::pair<QPDFObjGen, int>, QPDFObjGen> content_;
    std::set<QPDFObjGen> links_;
    int lastLevel_ = 0;
};

} // namespace

QStringList accessibilityFaults(const QByteArray& pdf)
{
    return Inspector(pdf).faults();
}

QStringList structureOf(const QByteArray& pdf)
{
    return Inspector(pdf).structure();
}

QString metadataOf(const QByteArray& pdf)
{
    return Inspector(pdf).metadata();
}

} // namespace parvis::test
