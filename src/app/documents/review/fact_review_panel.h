// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/review/fact_review.h"
#include "tasks/documents/document_recognition.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QLayout;

namespace parvis {

class ActionRow;
class ContractBox;
class DocumentView;
class FactTree;

/// What a document says, proposed with its proof: recognised in a worker, decided on here fact by fact while the view
/// shows the place of each, and written as one undoable action when the user asks for it. GUI thread.
class FactReviewPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param view  shows the places; lives as long
    FactReviewPanel(Workspace& workspace, DocumentView& view, QWidget* parent);

    /// The document of the list: what was recognised in it earlier is shown again, with what was decided.
    void showDocument(const Document* document);
    /// Follows the register.
    void refresh();
    /// The documents that are selected in the list: their facts are recognised together.
    void select(const std::vector<Id<Document>>& documents);
    /// One after the other, in the background, until it is cancelled.
    void recogniseAll(const std::vector<Id<Document>>& documents);
    /// Recognises the facts of the document that is shown, or of all that are selected.
    QAction* recogniseAction() const { return recognise_; }
    QAction* saveAction() const { return save_; }
    FactTree* tree() const { return tree_; }
    const FactReview* review() const;

Q_SIGNALS:
    void shown(); ///< there is something to review

private:
    QAction* makeAction(const QString& icon, const QString& text, const QString& tip, const std::function<void()>& run);
    void makeActions();
    void connectParts();
    QLayout* makeHead();
    ActionRow* makeButtons();
    void recogniseNext();
    void read(const Document& document);
    void endQueue();
    void take(Id<Document> document, RecognisedDocument read);
    void compare();
    void showFacts();
    void updateActions();
    void pointAt(int fact);
    void decideSelected(Decision decision);
    void warnOfObstacle(const ReviewedFact& fact);
    void accept();
    void refuse();
    void acceptCertain();
    void takeSelection();
    void complete(int fact, const QString& typed);
    void correct(int fact, const QString& typed, const std::vector<PrintedPlace>& places);
    void save();
    QString remarkOn(const RecognisedDocument& read) const;
    FactReview* current();

    struct Begun
    {
        FactReview review;
        QString remark;                       ///< pages that could not be read
        std::optional<Id<Contract>> contract; ///< that the user chose
    };

    Workspace& workspace_;
    DocumentView& view_;
    QHash<QString, Begun> begun_; ///< by the content of the document
    Id<Document> document_;
    QString sha256_;
    FactTree* tree_;
    QLabel* heading_;
    QLabel* hint_;
    ContractBox* contract_;
    ActionRow* buttons_ = nullptr;
    QAction* recognise_;
    QAction* accept_;
    QAction* refuse_;
    QAction* certain_;
    QAction* selection_;
    QAction* refused_;
    QAction* save_;
    QAction* close_;
    std::vector<Id<Document>> selected_;
    std::vector<Id<Document>> waiting_; ///< to be recognised after the one that is being read
    int asked_ = 0;                     ///< of how many documents facts were asked for at once
    int recognised_ = 0;                ///< of these
    LatestJob reading_;
    bool wasReading_ = false; ///< as it is shown
};

} // namespace parvis
