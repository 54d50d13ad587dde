// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/text_search.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
namespace Ui {
class DocumentSearchPanel;
}

namespace parvis {

/// Finds words in one stored PDF: a line to type them in, and the list of the places found, one of which is the
/// current one. It searches in a worker and knows nothing of how pages are drawn. GUI thread.
class DocumentSearchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentSearchPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~DocumentSearchPanel() override;

    /// The list of places stands between the line and these pages.
    void setPages(QWidget* pages);
    /// Null: none. What stands in the line is searched with startSearch().
    void setDocument(const Document* document);
    /// What the document calls its first pages.
    void setLabels(const std::vector<QString>& labels);
    /// The page that is read: a search begins at the first place there or after it.
    void setPage(int page) { page_ = page; }

    void search(const QString& wanted, Match match = Match::Phrase);
    void startSearch();
    /// What was asked for, in the text as it is now; the current place stays where it can.
    void searchAgain();
    /// Makes the next place the current one, or the one before; round at the end.
    void step(int by);
    void focusLine();

    const std::vector<DocumentHit>& hits() const { return hits_; }
    /// What is found among the words of one page, to be marked there.
    std::vector<MatchBoxes> matchesAmong(const std::vector<PdfWord>& words) const;
    /// Which of the matches of that page is the current place; -1: it is on another page.
    int currentOn(int page) const;
    bool isUpToDate() const { return !searching_.isRunning() && !typed_.isActive(); }
    QListWidget* places() const;

Q_SIGNALS:
    void hitsChanged();                             ///< what is marked on the page is old
    void hitChosen(const parvis::DocumentHit& hit); ///< show this place

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectControls();
    void updateLook();
    void forget();
    struct Found
    {
        std::vector<DocumentHit> hits;
        std::vector<int> textless; ///< pages that cannot be searched
        int pages = 0;
    };

    void showHits(Found found);
    void showCount();
    QString countText() const;
    QString foundText() const;
    void fillList();
    QString lineOf(const DocumentHit& hit) const;
    void choose(int row);

    Workspace& workspace_;
    std::unique_ptr<Ui::DocumentSearchPanel> ui_;
    QString sha256_;
    std::vector<QString> labels_;
    int page_ = 1;
    QTimer typed_; ///< runs while the user types
    QString wanted_;
    Match match_ = Match::Phrase;
    std::vector<DocumentHit> hits_;
    std::vector<int> textless_; ///< pages of the document that could not be searched
    int pages_ = 0;             ///< that were searched, with those
    LatestJob searching_{workspace_.jobs()};
};

} // namespace parvis
