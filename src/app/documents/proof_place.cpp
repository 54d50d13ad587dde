// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/proof_place.h"

#include "app/documents/document_choice.h"
#include "domain/names.h"
#include "store/documents.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"

#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace parvis {

ProofPlace::ProofPlace(QWidget* parent)
    : QWidget(parent)
    , sign_(new QLabel(this))
    , note_(new NoteLabel(this))
{
    note_->setObjectName(u"proofNote"_s);
    note_->setLines(2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sign_, 0, Qt::AlignTop);
    row->addWidget(note_, 1);
    keepPlaces({sign_});
    Look::follow(this, [this] {
        const int side = fontMetrics().height();
        sign_->setPixmap(Look::icon(u"warning"_s).pixmap(side, side));
    });
}

void ProofPlace::follow(Workspace& workspace, DocumentChoice& document, QSpinBox& page,
                        std::vector<Id<Contract>> contracts, std::optional<Id<Organisation>> body)
{
    workspace_ = &workspace;
    choice_ = &document;
    page_ = &page;
    contracts_ = std::move(contracts);
    body_ = body;
    reading_ = std::make_unique<LatestJob>(workspace.jobs());
    shown_ = document.document();
    connect(choice_, &DocumentChoice::changed, this, &ProofPlace::showDocument);
    connect(page_, &QSpinBox::valueChanged, this, [this] {
        found_.clear();
        showNote();
    });
    showDocument();
    isOpening_ = false;
}

const Document* ProofPlace::document() const
{
    return workspace_ ? workspace_->records().find(choice_->document()) : nullptr;
}

QString ProofPlace::problem() const
{
    const Document* chosen = document();
    if (!chosen || chosen->pages < 1 || page_->value() <= chosen->pages)
        return {};
    return tr("“%1” has no page %2.").arg(chosen->title, QString::number(page_->value()));
}

/// A page belongs to its document: where another document is chosen, the page is to be given anew.
void ProofPlace::showDocument()
{
    const auto chosen = choice_->document();
    if (shown_ != chosen)
        page_->setValue(0);
    shown_ = chosen;
    found_.clear();
    reading_->cancel();
    showWarning({});
    const Document* document = this->document();
    if (!document)
        return;
    const bool mayFill = !isOpening_;
    if (mayFill && document->pages == 1)
        fillPage(1, tr("The document has one page."));
    const Organisation* body = workspace_->records().find(body_);
    reading_->run(
        tr("Reading the document…"),
        [path = workspace_->database()->path(), sha256 = document->sha256, records = workspace_->records(),
         body = body ? std::optional(*body) : std::nullopt](const JobControl& control) {
            const std::vector<QString> texts = DocumentReader(path).pages(sha256);
            return proofHints(records, texts, body ? &*body : nullptr, control.stop);
        },
        [this, mayFill](const ProofHints& hints) { takeHints(hints, mayFill); },
        [](const std::exception_ptr&) {}); // nothing is said then
}

void ProofPlace::takeHints(const ProofHints& hints, bool mayFill)
{
    showWarning(hints);
    if (mayFill && body_ && hints.onlyPage() > 0)
        fillPage(hints.onlyPage(), tr("Filled in: this page alone names “%1”. Look whether it is signed.")
                                       .arg(nameOf(workspace_->records(), *body_)));
}

void ProofPlace::showWarning(const ProofHints& hints)
{
    const Document* chosen = document();
    warning_ =
        chosen && !contracts_.empty() ? foreignDocument(workspace_->records(), *chosen, contracts_, hints) : QString();
    showNote();
}

/// A page that was stated stays.
void ProofPlace::fillPage(int page, const QString& why)
{
    if (page_->value() != 0)
        return;
    page_->setValue(page);
    found_ = why;
    showNote();
}

void ProofPlace::showNote()
{
    sign_->setVisible(!warning_.isEmpty());
    note_->setText(QStringList{warning_, found_}.join(u' ').trimmed());
}

} // namespace parvis
