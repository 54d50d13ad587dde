// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_page_renderer.h"
#include "pdf/text_search.h"
#include "widgets/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

namespace Ui {
class DocumentView;
}

namespace parvis {

class DocumentPageView;
class DocumentSearchPanel;

/// What the user has selected in a document.
struct DocumentSelection
{
    QString text;              ///< in reading order, a word that is cut at the end of a line whole
    int page = 0;              ///< from 1, where it begins; 0: nothing is selected
    std::vector<QRectF> boxes; ///< on that page, in points from its top left, one for each word
};

/// Reads a stored PDF: one page at a time, drawn in a worker while the page of before stays shown; zoom, copy, and the
/// places that its search finds, marked on the page. GUI thread.
///
/// Keys: Page up and Page down (page by page, once the end of the page is reached), Home, End, Ctrl with + - 0 and F,
/// F3 and Shift+F3.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(Workspace& workspace, QWidget* parent = nullptr);
    ~DocumentView() override;

    /// Null shows none. Another revision of the same content keeps its place.
    void showDocument(const Document* document);
    const QString& sha256() const { return sha256_; }

    /// A button beside those of the reader.
    void addButton(QAction* action);

    int page() const { return page_; }
    void goToPage(int page);
    /// Scrolls to a place and marks it until another one is shown; without boxes the top of the page.
    /// @param boxes  points from the top left of the page
    void showPlace(int page, const std::vector<QRectF>& boxes);
    DocumentSelection selection() const;
    DocumentSearchPanel* searchPanel() const { return search_; }
    DocumentPageView* sheet() const { return sheet_; }
    /// The page, size and search that were asked for are those shown.
    bool isUpToDate() const;

Q_SIGNALS:
    void selectionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectControls();
    void addShortcuts();
    void updateLook();
    void render();
    void showPicture(const DocumentPagePicture& picture);
    void showMessage(const QString& text);
    void showLocked(const QString& reason);
    void unlock();
    void zoomBy(double factor);
    void turnPage(int step);
    void showHit(int page);
    void scrollToHit();
    void showHighlights();
    bool handleKey(int key);

    Workspace& workspace_;
    std::unique_ptr<Ui::DocumentView> ui_;
    DocumentPageView* sheet_;
    DocumentSearchPanel* search_;
    DocumentPageRenderer renderer_;
    QString sha256_;
    QString name_;
    int page_ = 1;
    int pageCount_ = 0;
    double dpi_ = 96;
    QTimer resized_;   ///< the width has changed; drawn anew once it rests
    MatchBoxes place_; ///< of showPlace()
    int placePage_ = 0;
    bool toHighlight_ = false; ///< scroll to the current place of the search once the page is there
    bool toEnd_ = false;       ///< the page was reached backwards
};

} // namespace parvis
