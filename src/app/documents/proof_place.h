// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/documents/proof_hints.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace parvis {

class DocumentChoice;
class NoteLabel;

/// What is to be said of a place before it is recorded as evidence, below the fields of its document and page: a
/// warning where the document belongs to another contract or speaks of one. The page is the person's to give; where one
/// alone names the body, that one is filled in, and it is said. GUI thread.
class ProofPlace : public QWidget
{
    Q_OBJECT

public:
    explicit ProofPlace(QWidget* parent = nullptr);

    /// Whose signature, or other values, are to be proved. Call it once the fields are filled.
    /// @param page       0: not stated
    /// @param contracts  of these; none: nothing is said of others
    void follow(Workspace& workspace, DocumentChoice& document, QSpinBox& page, std::vector<Id<Contract>> contracts,
                std::optional<Id<Organisation>> body);

    /// Why the page cannot be that of the document; empty: it can.
    QString problem() const;
    /// That the document is about another contract; empty: nothing says so.
    QString warning() const { return warning_; }

private:
    const Document* document() const;
    void showDocument();
    void takeHints(const ProofHints& hints, bool mayFill);
    void showWarning(const ProofHints& hints);
    void fillPage(int page, const QString& why);
    void showNote();

    Workspace* workspace_ = nullptr;
    DocumentChoice* choice_ = nullptr;
    QSpinBox* page_ = nullptr;
    std::vector<Id<Contract>> contracts_;
    std::optional<Id<Organisation>> body_;
    std::optional<Id<Document>> shown_;
    bool isOpening_ = true; ///< what the record says stays until the person touches it
    QString warning_;
    QString found_; ///< why the page was filled in
    QLabel* sign_;
    NoteLabel* note_;
    std::unique_ptr<LatestJob> reading_;
};

} // namespace parvis
