/** Who the person at the page speaks as. The choice lasts as long as the tab. */
import { byId, element } from './dom.js';

const KEY = 'seventy.member';
const select = byId('member');

/**
 * The choice remembered speaks until there is a list to choose from: nobody turns into the owner by a reload.
 * @returns {string | undefined} undefined stands for the server's default
 */
export const currentMember = () => select.value || sessionStorage.getItem(KEY) || undefined;

/**
 * @param {{id: string, name: string}[]} members the first is the default
 * @param {(name: string) => void} onChange
 */
export function offerMembers(members, onChange) {
  const remembered = sessionStorage.getItem(KEY);
  select.replaceChildren(
    ...members.map(({ id, name }) => element('option', { value: id, selected: id === remembered }, name)),
  );
  byId('member-picker').hidden = members.length < 2;
  select.onchange = () => {
    sessionStorage.setItem(KEY, select.value);
    onChange(select.selectedOptions[0].textContent);
  };
}
