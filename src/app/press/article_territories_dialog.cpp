// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/article_territories_dialog.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "report/territory_names.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// "Centre Ville (QN05907M), Hautmont": what tells a neighbourhood from others of its name.
QString lineOf(const Register& records, const ArticleTerritory& territory)
{
    const auto name = territoryName(records, territory);
    if (!name)
        return {};
    const QStringList communes = territory.qpv ? communeNames(records, *territory.qpv) : QStringList();
    return u"%1 — %2"_s.arg((QStringList{name->name} + communes).join(u", "_s), title(name->kind));
}

} // namespace

ArticleTerritoriesDialog::ArticleTerritoriesDialog(const Register& records, const Article& article, QWidget* parent)
    : QDialog(parent)
    , records_(records)
    , search_(new QLineEdit(this))
    , list_(new QListWidget(this))
{
    setWindowTitle(tr("Territories of the article"));
    auto* heading = new QLabel(article.title, this);
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    search_->setObjectName(u"search"_s);
    search_->setPlaceholderText(tr("Search a territory"));
    search_->setAccessibleName(tr("Search a territory"));
    search_->setClearButtonEnabled(true);
    list_->setObjectName(u"territories"_s);
    list_->setAccessibleName(tr("Territories"));
    list_->setUniformItemSizes(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{heading, search_, list_, buttons})
        column->addWidget(widget);
    for (const ArticleTerritory& territory : records_.all<ArticleTerritory>().of(article.id))
        add(territory, true);
    addNamed(article);
    addAll();
    connect(search_, &QLineEdit::textChanged, this, &ArticleTerritoriesDialog::filter);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    letScroll(*this, QSize(Look::unit() * 72, Look::unit() * 64));
}

void ArticleTerritoriesDialog::add(const ArticleTerritory& territory, bool isTicked, const QString& why)
{
    const auto isSame = [&](const ArticleTerritory& other) { return isSameTerritory(other, territory); };
    const QString line = lineOf(records_, territory);
    if (line.isEmpty() || std::ranges::any_of(offered_, isSame))
        return;
    offered_.push_back(territory);
    auto* item = new QListWidgetItem(why.isEmpty() ? line : u"%1 · %2"_s.arg(line, why), list_);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

void ArticleTerritoriesDialog::addNamed(const Article& article)
{
    for (const NamedPlace& place : PlaceNames(records_).in(article.title + u". "_s + article.summary)) {
        const QString why = place.meant.size() > 1
                                ? tr("“%1” may be %n territories", nullptr, int(place.meant.size())).arg(place.words)
                                : tr("named as “%1”").arg(place.words);
        for (const ArticleTerritory& territory : place.meant)
            add(territory, false, why);
    }
}

template <class T>
void ArticleTerritoriesDialog::addKind(std::optional<Id<T>> ArticleTerritory::*place)
{
    std::vector<ArticleTerritory> territories;
    for (const T& each : records_.all<T>()) {
        territories.emplace_back();
        territories.back().*place = each.id;
    }
    addByName(territories);
}

void ArticleTerritoriesDialog::addByName(const std::vector<ArticleTerritory>& territories)
{
    std::vector<std::pair<QString, const ArticleTerritory*>> named;
    for (const ArticleTerritory& territory : territories)
        named.emplace_back(fold(lineOf(records_, territory)), &territory);
    std::ranges::stable_sort(named, {}, &std::pair<QString, const ArticleTerritory*>::first);
    for (const auto& [name, territory] : named)
        add(*territory, false);
}

/// Kind by kind, each by name.
void ArticleTerritoriesDialog::addAll()
{
    std::vector<ArticleTerritory> regions;
    for (const QString& region : regionNames(records_))
        regions.push_back({.region = region});
    addByName(regions);
    addKind<Departement>(&ArticleTerritory::departement);
    addKind<Contract>(&ArticleTerritory::contract);
    addKind<Epci>(&ArticleTerritory::epci);
    addKind<Commune>(&ArticleTerritory::commune);
    addKind<Qpv>(&ArticleTerritory::qpv);
}

void ArticleTerritoriesDialog::filter(const QString& typed)
{
    const QString wanted = fold(typed).simplified();
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem* item = list_->item(row);
        item->setHidden(!wanted.isEmpty() && !fold(item->text()).contains(wanted));
    }
}

std::vector<ArticleTerritory> ArticleTerritoriesDialog::territories() const
{
    std::vector<ArticleTerritory> ticked;
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->checkState() == Qt::Checked)
            ticked.push_back(offered_[std::size_t(row)]);
    }
    return ticked;
}

} // namespace parvis
