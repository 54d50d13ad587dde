// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/french_words.h"

#include <QFile>
#include <QStandardPaths>

#include <hunspell.hxx>

#include <mutex>

using namespace Qt::StringLiterals;

namespace parvis {

struct FrenchWords::Dictionary
{
    std::mutex mutex; ///< Hunspell is for one thread at a time
    bool isRead = false;
    std::unique_ptr<Hunspell> hunspell;

    void read()
    {
        isRead = true;
        for (const QString& name : {u"fr"_s, u"fr_FR"_s}) {
            const QString words =
                QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"hunspell/%1.dic"_s.arg(name));
            const QString rules =
                QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"hunspell/%1.aff"_s.arg(name));
            if (words.isEmpty() || rules.isEmpty())
                continue;
            hunspell =
                std::make_unique<Hunspell>(QFile::encodeName(rules).constData(), QFile::encodeName(words).constData());
            if (hunspell->get_dict_encoding() == "UTF-8")
                return;
            hunspell.reset();
        }
    }

    /// What `ask` answers, or no where there is no dictionary.
    template <class Ask>
    bool answer(Ask ask)
    {
        const std::lock_guard lock(mutex);
        if (!isRead)
            read();
        return hunspell && ask(*hunspell);
    }
};

FrenchWords::FrenchWords()
    : dictionary_(std::make_unique<Dictionary>())
{
}

FrenchWords::~FrenchWords() = default;

FrenchWords& FrenchWords::shared()
{
    static FrenchWords words;
    return words;
}

bool FrenchWords::areThere()
{
    return dictionary_->answer([](Hunspell&) { return true; });
}

bool FrenchWords::knows(const QString& word)
{
    return !word.isEmpty() &&
           dictionary_->answer([&](Hunspell& hunspell) { return hunspell.spell(word.toStdString()); });
}

QStringList FrenchWords::suggestions(const QString& word, qsizetype most)
{
    QStringList found;
    dictionary_->answer([&](Hunspell& hunspell) {
        if (hunspell.spell(word.toStdString()))
            return true;
        for (const std::string& one : hunspell.suggest(word.toStdString())) {
            if (found.size() < most)
                found << QString::fromStdString(one);
        }
        return true;
    });
    return found;
}

bool FrenchWords::lists(const QString& compound)
{
    // A compound that is only put together from known words has no stem.
    return compound.contains(u'-') &&
           dictionary_->answer([&](Hunspell& hunspell) { return !hunspell.stem(compound.toStdString()).empty(); });
}

} // namespace parvis
