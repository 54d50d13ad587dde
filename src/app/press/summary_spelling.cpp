// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/summary_spelling.h"

#include "pdf/french_words.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype mostSuggestions = 6;
const Setting<QStringList> ownWords{u"press/own_words"_s};

/// Letters with their hyphens and apostrophes; figures and what is written with them are no words.
const QRegularExpression& wordPattern()
{
    static const QRegularExpression pattern(u"(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{M}'’-]*\\p{L}(?![\\p{N}])"_s);
    return pattern;
}

QString plain(QString word)
{
    return word.replace(u'’', u'\'');
}

QSet<QString> wordsOf(const QString& text)
{
    QSet<QString> words;
    for (auto match = wordPattern().globalMatch(text); match.hasNext();)
        words.insert(plain(match.next().captured()));
    return words;
}

template <class T>
void addNames(QSet<QString>& words, const Register& records)
{
    for (const T& record : records.all<T>())
        words += wordsOf(record.name);
}

QSet<QString> knownNames(const Register& records, const QStringList& own)
{
    QSet<QString> words(own.begin(), own.end());
    addNames<Departement>(words, records);
    addNames<Epci>(words, records);
    addNames<Commune>(words, records);
    addNames<Qpv>(words, records);
    addNames<Organisation>(words, records);
    return words;
}

/// "d'Hénin-Beaumont" is known by its name, an elided article aside.
bool isNamed(const QSet<QString>& names, const QString& word)
{
    return names.contains(word) || names.contains(word.section(u'\'', -1));
}

QSet<QString> unknownOf(const QString& text, const QSet<QString>& names, const std::stop_token& stop)
{
    QSet<QString> unknown;
    FrenchWords& french = FrenchWords::shared();
    if (!french.areThere())
        return unknown;
    for (const QString& word : wordsOf(text)) {
        if (stop.stop_requested())
            throw Cancelled();
        if (!french.knows(word) && !isNamed(names, word))
            unknown.insert(word);
    }
    return unknown;
}

} // namespace

SummarySpelling::SummarySpelling(Workspace& workspace, QPlainTextEdit& edit)
    : QSyntaxHighlighter(edit.document())
    , workspace_(workspace)
    , edit_(edit)
{
    edit.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&edit, &QPlainTextEdit::textChanged, this, &SummarySpelling::check);
    connect(&edit, &QPlainTextEdit::customContextMenuRequested, this,
            [this](const QPoint& at) { menuAt(at)->exec(edit_.viewport()->mapToGlobal(at)); });
}

/// Underlining says that the text has changed, too: it is looked up once.
void SummarySpelling::check()
{
    const QString text = edit_.toPlainText();
    if (text == checked_)
        return;
    checked_ = text;
    const auto work = [text, records = workspace_.records(), own = ownWords.value()](const JobControl& control) {
        return unknownOf(text, knownNames(records, own), control.stop);
    };
    job_.run(tr("Check the spelling"), work, [this](const QSet<QString>& unknown) {
        if (unknown == unknown_)
            return;
        unknown_ = unknown;
        rehighlight();
        suggest();
    });
}

/// The dictionary may take a second for a word: it is asked as soon as the word is underlined.
void SummarySpelling::suggest()
{
    QStringList wanted;
    for (const QString& word : unknown_) {
        if (!suggestions_.contains(word))
            wanted << word;
    }
    if (wanted.isEmpty())
        return;
    const auto work = [wanted](const JobControl& control) {
        QHash<QString, QStringList> found;
        for (const QString& word : wanted) {
            if (control.stop.stop_requested())
                throw Cancelled();
            found.insert(word, FrenchWords::shared().suggestions(word, mostSuggestions));
        }
        return found;
    };
    suggestionJob_.run(tr("Check the spelling"), work, [this](const QHash<QString, QStringList>& found) {
        suggestions_.insert(found);
        Q_EMIT suggested();
    });
}

void SummarySpelling::highlightBlock(const QString& text)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(Look::tone(Tone::Bad));
    for (auto match = wordPattern().globalMatch(text); match.hasNext();) {
        const auto word = match.next();
        if (unknown_.contains(plain(word.captured())))
            setFormat(int(word.capturedStart()), int(word.capturedLength()), format);
    }
}

std::unique_ptr<QMenu> SummarySpelling::menuAt(const QPoint& at)
{
    std::unique_ptr<QMenu> menu(edit_.createStandardContextMenu(at));
    QTextCursor cursor = edit_.cursorForPosition(at);
    for (auto match = wordPattern().globalMatch(cursor.block().text()); match.hasNext();) {
        const auto word = match.next();
        const bool isThere =
            word.capturedStart() <= cursor.positionInBlock() && cursor.positionInBlock() <= word.capturedEnd();
        if (!isThere || !unknown_.contains(plain(word.captured())))
            continue;
        const int start = cursor.block().position() + int(word.capturedStart());
        cursor.setPosition(start);
        cursor.setPosition(start + int(word.capturedLength()), QTextCursor::KeepAnchor);
        addSpelling(*menu, cursor, word.captured());
        break;
    }
    return menu;
}

void SummarySpelling::addSuggestions(QMenu& menu, QAction* before, const QTextCursor& word, const QString& text)
{
    const QStringList suggestions = suggestions_.value(plain(text));
    for (QString meant : suggestions) {
        if (text.contains(u'’'))
            meant.replace(u'\'', u'’');
        auto* action = new QAction(QString(meant).replace(u'&', u"&&"_s), &menu);
        menu.insertAction(before, action);
        connect(action, &QAction::triggered, this, [at = word, meant]() mutable { at.insertText(meant); });
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        setObstacle(action, firstOf({obstacleOf(edit_), unless(!edit_.isReadOnly(), tr("This text is only read."))}));
    }
    if (!suggestions.isEmpty())
        return;
    auto* none = new QAction(tr("No other word is known"), &menu);
    menu.insertAction(before, none);
    setObstacle(none, tr("The dictionary has no word like this one."));
}

/// First in the menu, where the eye begins. Other words come into it when they are found.
void SummarySpelling::addSpelling(QMenu& menu, const QTextCursor& word, const QString& text)
{
    QAction* first = menu.actions().value(0);
    auto* own = new QAction(tr("Add “%1” to my words").arg(plain(text)), &menu);
    menu.insertAction(first, own);
    connect(own, &QAction::triggered, this, [this, text] { addOwnWord(plain(text)); });
    menu.insertSeparator(first);
    if (suggestions_.contains(plain(text))) {
        addSuggestions(menu, own, word, text);
        return;
    }
    auto* waiting = new QAction(tr("Other words are looked up…"), &menu);
    menu.insertAction(own, waiting);
    setObstacle(waiting, tr("The dictionary has not answered yet."));
    connect(this, &SummarySpelling::suggested, waiting, [this, &menu, own, waiting, word, text] {
        if (!suggestions_.contains(plain(text)))
            return;
        addSuggestions(menu, own, word, text);
        waiting->deleteLater();
        menu.removeAction(waiting);
    });
}

void SummarySpelling::addOwnWord(const QString& word)
{
    ownWords.keep(ownWords.value() + QStringList{word});
    checked_.clear();
    check();
}

} // namespace parvis
