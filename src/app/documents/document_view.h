// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_page_renderer.h"
#include "widgets/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

namespace Ui {
class DocumentView;
}

namespace parvis {

class DocumentPageView;
class DocumentSearchPanel;

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
    DocumentSearchPanel* searchPanel() const { return search_; }
    DocumentPageView* sheet() const { return sheet_; }
    /// The page, size and search that were asked for are those shown.
    bool isUpToDate() const;

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
    QTimer resized_;           ///< the width has changed; drawn anew once it rests
    bool toHighlight_ = false; ///< scroll to the current place of the search once the page is there
    bool toEnd_ = false;       ///< the page was reached backwards
};

} // namespace parvis
