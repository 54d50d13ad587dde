// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/reader/page_pictures.h"
#include "app/documents/reader/page_source.h"

#include <QColor>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <exception>
#include <set>
#include <stop_token>

namespace parvis {

/// Draws pages of a stored document in one worker thread, which keeps the document open. What is wanted is drawn in the
/// order in which it was asked for; what is no longer wanted is given up, even while it is drawn, and so is a picture
/// alone that keeps a page from being drawn. The picture of a page comes before its words. When nothing is wanted,
/// sizes, labels and outline are read. Pictures are kept by their bytes, words by their number. Lives on the GUI
/// thread; waits for its worker when destroyed.
class DocumentPageRenderer : public QObject
{
    Q_OBJECT

public:
    explicit DocumentPageRenderer(QObject* parent = nullptr);
    ~DocumentPageRenderer() override;

    /// A page in some size; 0: only what stands on it.
    struct Wish
    {
        int page = 1;
        double dpi = 0;
        bool needsWords = true; ///< false: a picture alone will do

        auto operator<=>(const Wish&) const = default;
    };

    /// Forgets the document of before. It never waits.
    void open(const DocumentSource& source);
    /// What is drawn from now on, the most urgent first; what it has is not drawn again.
    /// @param centre  the page that is read: what is far from it is forgotten first
    void want(const std::vector<Wish>& wishes, int centre);
    /// The words of the pages are read anew, as they are wanted; the old ones stand until then.
    void readWordsAnew();
    /// Pictures in which light and dark are exchanged (onDarkPaper), from the next wishes on.
    void setDark(bool isDark);
    QColor paper() const { return isDark_ ? Qt::black : Qt::white; }
    void cancel();

    /// A picture in that size, or another one for as long as that is not there; null: none.
    const QImage* picture(int page, double dpi) const { return pictures_.nearest(page, dpi); }
    /// Null: not read yet.
    const PageContent* content(int page) const;
    /// Why a page cannot be drawn; empty: nothing is wrong.
    QString trouble(int page) const { return troubles_.value(page); }
    bool has(const Wish& wish) const;
    /// Nothing is being drawn, ahead neither.
    bool isIdle() const { return !isWorking_; }
    /// Of the pictures that it holds in memory.
    qint64 keptBytes() const { return pictures_.bytes(); }

Q_SIGNALS:
    void opened(int pages, const QSizeF& firstPage);
    void drawn(int page);         ///< its picture, its words, or why there are none
    void wordsReplaced(int page); ///< by others (readWordsAnew): places among the old ones mean nothing now
    void planned(const parvis::DocumentPlan& plan);
    void failed(std::exception_ptr error); ///< the document does not open

private:
    struct Answer;

    void workOn();
    void makeWay();
    bool isWanted(const Wish& work) const;
    Wish nextOf(const Wish& wish) const;
    void start(const Wish& wish, bool isPlan);
    void take(quint64 number, const Answer& answer);
    void takeTrouble(const Wish& wish, std::exception_ptr error);
    void keep(const Wish& wish, const Answer& answer);

    QThreadPool pool_;                   ///< one thread
    std::shared_ptr<PageSource> reader_; ///< touched by the worker only
    DocumentSource source_;
    std::vector<Wish> wishes_;
    PagePictures pictures_;
    std::map<int, PageContent> contents_;
    std::set<int> old_; ///< pages of these whose words are to be read anew
    QHash<int, QString> troubles_;
    int centre_ = 1;
    bool isDark_ = false;
    int pages_ = 0;   ///< 0: not opened yet
    int planned_ = 0; ///< pages whose size is known
    bool isWorking_ = false;
    Wish working_;
    std::stop_source stop_;
    quint64 number_ = 0; ///< of what is being done
};

} // namespace parvis
