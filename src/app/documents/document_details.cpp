// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_details.h"

#include "app/documents/document_proofs.h"
#include "domain/day_text.h"
#include "domain/document_kinds.h"
#include "domain/names.h"
#include "domain/typed_date.h"
#include "pdf/pdf_document.h"
#include "pdf/pdf_remarks.h"
#include "pdf/text_search.h"
#include "store/documents.h"
#include "tasks/documents/document_edits.h"
#include "tasks/documents/document_properties.h"
#include "ui_document_details.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/checked_line.h"
#include "widgets/look/look.h"
#include "widgets/workspace/workspace.h"
#include "widgets/workspace/write_obstacle.h"

#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void setQuietly(QLineEdit* line, const QString& text)
{
    if (line->text() == text || (line->hasFocus() && line->isModified()))
        return;
    line->setText(text);
    line->setCursorPosition(0);
    line->setModified(false);
}

/// For the labels of addPropertyFacts, in their order.
QStringList propertyTexts(const PdfProperties& properties)
{
    const auto moment = [](const QDateTime& time) { return time.isValid() ? momentText(time) : unknownText(); };
    QStringList seals = sealsInWords(properties.seals);
    if (seals.isEmpty())
        seals << DocumentDetails::tr("no electronic signature");
    QStringList brought;
    if (properties.hasScripts)
        brought << DocumentDetails::tr("scripts, which are never run");
    if (properties.hasEmbeddedFiles)
        brought << DocumentDetails::tr("files, which are never opened");
    if (brought.isEmpty())
        brought << DocumentDetails::tr("nothing");
    return {programInWords(properties),     moment(properties.created), moment(properties.modified),
            fontsInWords(properties.fonts), seals.join(u'\n'),          brought.join(u", "_s)};
}

/// Which pages were read from pictures, and how sure their words are on average.
QString scanFact(const std::vector<ScanMark>& scans)
{
    std::vector<int> pages;
    double sum = 0;
    for (const ScanMark& scan : scans) {
        pages.push_back(scan.page);
        sum += scan.confidence;
    }
    const int percent = int(std::lround(100 * sum / double(scans.size())));
    return DocumentDetails::tr("(from pictures: %1; %2 % sure)").arg(pageRanges(pages), QLocale().toString(percent));
}

} // namespace

DocumentDetails::DocumentDetails(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::DocumentDetails>())
    , reading_(workspace.jobs())
    , readingProperties_(workspace.jobs())
    , proofs_(new DocumentProofs(workspace, this))
{
    ui_->setupUi(this);
    const int unit = Look::unit();
    ui_->outer->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    ui_->outer->setSpacing(unit * 2);
    ui_->form->setHorizontalSpacing(unit * 2);
    ui_->form->setVerticalSpacing(unit);
    ui_->title->setProblem(
        [](const QString& text) { return text.trimmed().isEmpty() ? tr("A document needs a title.") : QString(); });
    ui_->date->setProblem([this](const QString& typed) {
        const Document* document = workspace_.records().find(id_);
        return pastDateProblem(Happening::Document, typed, workspace_.today(),
                               document ? document->date : std::nullopt);
    });
    ui_->date->setPlaceholderText(tr("19/04/2024, 04/2024 or 2024"));
    ui_->kind->addItems(documentKinds());
    ui_->kind->lineEdit()->setPlaceholderText(unknownText());
    ui_->outer->insertWidget(ui_->outer->indexOf(ui_->facts) + 1, proofs_);
    ui_->actions->setSpacing(unit);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connectFields();
}

void DocumentDetails::addButton(QAction* action)
{
    ui_->actions->addWidget(actionButton(action, this), 0, Qt::AlignLeft);
}

DocumentDetails::~DocumentDetails() = default;

void DocumentDetails::connectFields()
{
    const auto onEdited = [this](QLineEdit* line, auto verb) {
        connect(line, &QLineEdit::editingFinished, this, [this, line, verb] {
            const auto* checked = qobject_cast<CheckedLine*>(line);
            if (!line->isModified() || (checked && !checked->isAcceptable()))
                return;
            line->setModified(false);
            edit([&](Transaction& tx, const Register& records) { verb(tx, records, id_, line->text()); });
        });
    };
    onEdited(ui_->title, setDocumentTitle);
    onEdited(ui_->date, [this](Transaction& tx, const Register& records, Id<Document> id, const QString& typed) {
        setDocumentDate(tx, records, id, readDate(typed), workspace_.today());
    });
    onEdited(ui_->note, setDocumentNote);
    onEdited(ui_->kind->lineEdit(), setDocumentKind);
    connect(ui_->kind, &QComboBox::activated, this, [this](int index) {
        ui_->kind->lineEdit()->setModified(false);
        edit([&](Transaction& tx, const Register& records) {
            setDocumentKind(tx, records, id_, ui_->kind->itemText(index));
        });
    });
    connect(ui_->contract, &QComboBox::activated, this, [this] {
        edit([this](Transaction& tx, const Register& records) {
            setDocumentContract(tx, records, id_, ui_->contract->contract());
        });
    });
}

void DocumentDetails::edit(const std::function<void(Transaction&, const Register&)>& change)
{
    const Id<Document> id = id_;
    if (!workspace_.edit(change))
        showDocument(id);
}

void DocumentDetails::showDocument(Id<Document> id)
{
    const bool other = id != id_;
    id_ = id;
    const Document* document = workspace_.records().find(id);
    setObstacle(this, selectionObstacle(document != nullptr));
    if (other) {
        for (QLineEdit* line : {static_cast<QLineEdit*>(ui_->title), static_cast<QLineEdit*>(ui_->date), ui_->note,
                                ui_->kind->lineEdit()})
            line->setModified(false);
    }
    if (!document)
        return;
    setQuietly(ui_->title, document->title);
    setQuietly(ui_->kind->lineEdit(), document->kind);
    setQuietly(ui_->date, document->date ? typedDate(*document->date) : QString());
    setQuietly(ui_->note, document->note);
    ui_->contract->setContracts(workspace_.records());
    ui_->contract->setContract(document->contract);
    for (QLineEdit* line :
         {static_cast<QLineEdit*>(ui_->title), static_cast<QLineEdit*>(ui_->date), ui_->note, ui_->kind->lineEdit()})
        line->setReadOnly(!workspace_.isWritable());
    setObstacle(ui_->contract, writeObstacle(workspace_));
    fillFacts(*document);
    proofs_->showDocument(id);
}

void DocumentDetails::fillFacts(const Document& document)
{
    const QLocale locale;
    ui_->facts->clear();
    ui_->facts->add(tr("File"), document.fileName);
    ui_->facts->add(tr("Pages"), locale.toString(document.pages));
    if (textOf_ != document.sha256)
        textFact_ = u"…"_s;
    textLabel_ = ui_->facts->add(tr("Text"), textFact_);
    readTextFact(document);
    ui_->facts->add(tr("Size"), locale.formattedDataSize(document.bytes, 1, QLocale::DataSizeSIFormat));
    QLabel* sum = ui_->facts->add(tr("SHA-256"), document.sha256.left(32) + QChar(0x200B) + document.sha256.mid(32),
                                  tr("The stored original never changes; this is its fingerprint."));
    Look::keepFont(sum, &Look::codeFont);
    addPropertyFacts(document);
}

void DocumentDetails::addPropertyFacts(const Document& document)
{
    const QStringList titles{
        tr("Made with"),           tr("Made on"), tr("Changed on"), tr("Fonts"), tr("Electronic signatures"),
        tr("Brings besides pages")};
    const bool isKnown = propertiesOf_ == propertiesKey(document);
    if (!isKnown) {
        propertiesOf_.clear(); // an answer that is still on its way is that of another document
        propertyTexts_ = QStringList(titles.size(), u"…"_s);
    }
    propertyLabels_.clear();
    for (qsizetype i = 0; i < titles.size(); ++i)
        propertyLabels_.emplace_back(ui_->facts->add(titles[i], propertyTexts_.value(i)));
    if (!isKnown)
        readProperties(document);
}

/// Once the password of a document is known, more is.
QString DocumentDetails::propertiesKey(const Document& document)
{
    return document.sha256 + workspace_.passwords().value(document.sha256);
}

void DocumentDetails::readProperties(const Document& document)
{
    if (!workspace_.database())
        return;
    const auto work = [path = workspace_.database()->path(), sha256 = document.sha256, name = document.fileName,
                       password = workspace_.passwords().value(document.sha256),
                       labels = int(propertyLabels_.size())](const JobControl& job) {
        try {
            const QByteArray content = DocumentReader(path).content(sha256);
            return propertyTexts(PdfDocument(content, name, password, job.stop).properties(job.stop));
        } catch (const PdfLocked&) {
            return QStringList(labels, tr("not known: a password protects the document"));
        } catch (const Error& error) {
            return QStringList(labels, tr("not known: %1").arg(error.message()));
        }
    };
    const auto show = [this, key = propertiesKey(document)](const QStringList& texts) {
        propertiesOf_ = key;
        propertyTexts_ = texts;
        for (std::size_t i = 0; i < propertyLabels_.size(); ++i) {
            if (propertyLabels_[i])
                propertyLabels_[i]->setText(texts.value(qsizetype(i)));
        }
    };
    readingProperties_.run(tr("Read how the document was made"), work, show);
}

void DocumentDetails::readTextFact(const Document& document)
{
    if (!workspace_.database())
        return;
    const auto work = [path = workspace_.database()->path(), sha256 = document.sha256](const JobControl&) {
        DocumentReader library(path);
        return std::tuple(library.pagesWithoutText(sha256), library.pages(sha256).size(), library.scannedPages(sha256));
    };
    const auto show = [this, sha256 = document.sha256](const auto& read) {
        const auto& [textless, pages, scans] = read;
        textOf_ = sha256;
        textFact_ = textless.empty() ? tr("on every page")
                    : textless.size() < pages
                        ? tr("on every page but %1 (pictures, or empty)").arg(pageRanges(textless))
                        : tr("none: the pages are pictures, no word of them can be found");
        if (!scans.empty())
            textFact_ += u' ' + scanFact(scans);
        if (textLabel_)
            textLabel_->setText(textFact_);
    };
    reading_.run(tr("Read the text of the document"), work, show);
}

} // namespace parvis
