// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/home_territory.h"

#include "app/shell/territory_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/workspace.h"
#include "widgets/workspace/write_obstacle.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> sirenSetting(u"territory/epci"_s);     // of the EPCI that was chosen last
const Setting<bool> confinesSetting(u"territory/confines"_s); // or else the whole region is shown

std::optional<Id<Epci>> keptEpci(const Register& records)
{
    const QString siren = sirenSetting.value();
    const auto& all = records.all<Epci>();
    const auto found = std::ranges::find_if(all, [&](const Epci& epci) { return epci.siren.text() == siren; });
    return found == all.end() ? std::nullopt : std::optional(found->id);
}

} // namespace

HomeTerritory::HomeTerritory(Workspace& workspace, QWidget* window)
    : QObject(window)
    , workspace_(workspace)
    , window_(window)
    , menu_(new QMenu(tr("Territory"), window))
    , region_(menu_->addAction(tr("The whole region"), this, [this] { choose(std::nullopt); }))
    , own_(menu_->addAction(QString(), this, [this] { choose(keptEpci(workspace_.records())); }))
{
    auto* group = new QActionGroup(this);
    for (QAction* action : {region_, own_}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    menu_->addSeparator();
    ask_ = menu_->addAction(Look::icon(u"district"_s), tr("Choose my EPCI…"), this, &HomeTerritory::ask);
    menu_->setIcon(Look::icon(u"district"_s));
    connect(&workspace.territory(), &TerritoryFilter::removalAsked, this,
            [this](const QString& page, const QString& key) {
                if (page != TerritoryFilter::home)
                    return;
                if (key.isEmpty())
                    lift();
                else
                    choose(std::nullopt); // its own chip
            });
    fillMenu();
}

std::optional<Id<Epci>> HomeTerritory::epci() const
{
    return confinesSetting.value() && !lifted_ ? keptEpci(workspace_.records()) : std::nullopt;
}

void HomeTerritory::choose(std::optional<Id<Epci>> epci)
{
    if (const Epci* chosen = workspace_.records().find(epci))
        sirenSetting.keep(chosen->siren.text());
    confinesSetting.keep(epci.has_value());
    apply();
}

void HomeTerritory::ask()
{
    auto* dialog = new TerritoryDialog(workspace_.records(), keptEpci(workspace_.records()), window_);
    connect(dialog, &TerritoryDialog::chosen, this, &HomeTerritory::choose);
    dialog->open();
}

void HomeTerritory::apply()
{
    lifted_ = false;
    TerritorySet within;
    std::vector<Chip> chips;
    if (const Epci* own = workspace_.records().find(epci())) {
        chips.push_back({u"epci"_s, own->name});
        for (const Contract& contract : workspace_.records().all<Contract>()) {
            if (contract.epci == own->id)
                within.add({.contract = contract.id});
        }
        within = within.whole(workspace_.records());
    }
    workspace_.territory().set(TerritoryFilter::home, tr("My territory"), chips, within);
    fillMenu();
}

/// Something outside of it was asked for.
void HomeTerritory::lift()
{
    lifted_ = true;
    workspace_.territory().set(TerritoryFilter::home, {}, {}, {});
    fillMenu();
}

void HomeTerritory::fillMenu()
{
    const auto kept = keptEpci(workspace_.records());
    const Epci* own = workspace_.records().find(kept);
    own_->setVisible(own);
    own_->setText(own ? own->name : QString());
    own_->setChecked(epci().has_value());
    region_->setChecked(!epci());
    setObstacle(menu_->menuAction(), fileObstacle(workspace_));
    Q_EMIT changed();
}

} // namespace parvis
